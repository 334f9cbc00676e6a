export type Cost = {
    seconds: number;
    megabytes: number;
};
export type Served = {
    port: number;
    cost(): Promise<Cost>;
    kill(): Promise<void>;
};
export type Serving = {
    kind: 'parley' | 'bare';
    plan?: string;
    folder?: string;
    port?: number;
};
/** Starts a server in its own process and waits until it listens. */
export declare function serve({ kind, plan, folder, port }: Serving): Promise<Served>;
