import { type Doc } from 'yjs';
/**
 * A person as cheap as can be: speaks the protocol on a bare socket, keeps her own document for what she writes,
 * and of what the others write only counts how much of it reached her.
 */
export declare class RawClient {
    #private;
    readonly doc: Doc;
    readonly acks: number[];
    /** Edits of others that arrived, and the last value each of them wrote. */
    received: number;
    card: string;
    onEdit: (at: number) => void;
    constructor(port: number, board: string, name: string);
    joined(): Promise<void>;
    /** One edit: a field of her own card gets a new value. */
    edit(value: number): void;
    get unacknowledged(): number;
    leave(): void;
}
/** A plan with a card for each of so many people, and so many cards beside. */
export declare function planFor(people: readonly string[], more?: number): string;
