interface ChoiceProps<Value extends string> {
  name: string;
  values: readonly Value[];
  value: Value;
  choose: (value: Value) => void;
}

export function Choice<Value extends string>({ name, values, value, choose }: ChoiceProps<Value>) {
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="radio" name={name} checked={each === value} onChange={() => choose(each)} />
          {each}
        </label>
      ))}
    </fieldset>
  );
}
