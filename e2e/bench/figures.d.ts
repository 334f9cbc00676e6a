/** The value below which so many hundredths of all values lie. */
export declare function percentile(values: readonly number[], hundredths: number): number;
export declare const median: (values: readonly number[]) => number;
/** A number as a table shows it. */
export declare const shown: (value: number, digits?: number) => string;
export declare const after: (ms: number) => Promise<void>;
/** Waits until something is so. */
export declare function until(so: () => boolean, what: string, patienceMs?: number): Promise<void>;
