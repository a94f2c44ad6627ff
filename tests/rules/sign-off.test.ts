import { expect, it } from 'vitest';
import { situationOf } from '../../utils/rules/example';
import { signOffOf } from '../../utils/rules/sign-off';

const signOff = (channel: object, agent: object) =>
  signOffOf(situationOf({ channel: { ...channel }, agent: { ...agent } }, ['send']));

it('names what is asked in the form the agent chose, and what to write', () => {
  expect(signOff({}, { firstName: 'Debbie' })).toEqual({ asked: 'je voornaam', name: 'Debbie' });
  expect(signOff({ signOff: 'team', team: 'Parkeren' }, { coachAddress: 'u' })).toEqual({
    asked: 'de naam van uw team',
    name: 'Parkeren',
  });
});

it('guesses no initials from a first name, and asks nothing where nobody signs', () => {
  expect(signOff({ signOff: 'initialen' }, { firstName: 'Debbie' })?.name).toBe('');
  expect(signOff({ signOff: 'initialen' }, { firstName: 'D.V.' })?.name).toBe('D.V.');
  expect(signOff({ signOff: 'geen' }, { firstName: 'Debbie' })).toBeNull();
});
