import type { Channel } from '../../../utils/conversation/channel';
import type { Option } from './setting';

type Holiday = Channel['publicHolidays'][number];

export const HOLIDAYS: readonly (Option & { readonly value: Holiday })[] = [
  { value: 'new-years-day', label: 'deskChannelsNewYear' },
  { value: 'good-friday', label: 'deskChannelsGoodFriday' },
  { value: 'easter-sunday', label: 'deskChannelsEaster' },
  { value: 'easter-monday', label: 'deskChannelsEasterMonday' },
  { value: 'kings-day', label: 'deskChannelsKing' },
  { value: 'liberation-day', label: 'deskChannelsLiberation' },
  { value: 'liberation-day-every-five-years', label: 'deskChannelsLiberationFive' },
  { value: 'ascension-day', label: 'deskChannelsAscension' },
  { value: 'whit-sunday', label: 'deskChannelsWhit' },
  { value: 'whit-monday', label: 'deskChannelsWhitMonday' },
  { value: 'christmas-day', label: 'deskChannelsChristmas' },
  { value: 'second-christmas-day', label: 'deskChannelsBoxing' },
];
