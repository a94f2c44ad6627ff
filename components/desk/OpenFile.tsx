import { useId } from 'react';

interface OpenFileProps {
  readonly label: string;
  /** As in `accept`: ".json,application/json". */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens a file from this computer; the same file can be opened again. */
export function OpenFile({ label, accept, multiple = false, disabled = false, onFiles }: OpenFileProps) {
  const id = useId();
  return (
    <span className="open-file">
      <label className="nl-button nl-button--secondary" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="unseen"
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </span>
  );
}
