import * as z from 'zod/mini';
import { channelSchema } from './channel';

type Shape = typeof channelSchema.shape;
type WithoutDefault<Field> = Field extends z.ZodMiniDefault<infer Inner> ? Inner : Field;
type PartShape = { [Name in keyof Shape]: z.ZodMiniOptional<WithoutDefault<Shape[Name]>> };

/** Every key of a channel, each without its default: what is not said stays open. */
const shape = Object.fromEntries(
  Object.entries(channelSchema.shape).map(([name, field]) => [name, z.optional(field.def.innerType)]),
) as PartShape;

/** Some settings of a channel, to lie over those of another layer. */
export const channelPartSchema = z.object(shape);

export type ChannelPart = z.infer<typeof channelPartSchema>;
