import { Client, type Operation, type OperationResult } from "@urql/core";
import { CombinedError } from "@urql/core";
import { Kind } from "graphql";
import { filter, map, mergeMap, fromPromise, pipe } from "wonka";

/** What the fake server says: data, or "offline" where the network does not answer. */
export type Answer = object | "offline";

/** Answers an operation by its name and variables. */
export type FakeServer = Record<string, (variables: never) => Answer>;

/** A client whose server is a table of answers; an operation without one fails the test loudly. */
export function fakeClient(server: FakeServer): Client {
  const answer = (operation: Operation): OperationResult => {
    const name = nameOf(operation);
    const said = server[name];
    if (!said) {
      throw new Error(`The fake server has no answer to ${name}`);
    }
    const result = said(operation.variables as never);
    return {
      operation,
      data: result === "offline" ? undefined : result,
      error: result === "offline" ? new CombinedError({ networkError: new Error("offline") }) : undefined,
      stale: false,
      hasNext: false,
    };
  };
  return new Client({
    url: "http://fake/graphql",
    exchanges: [
      () => (operations$) =>
        pipe(
          operations$,
          // Nothing happens on the fake server that somebody could be told of.
          filter(({ kind }) => kind !== "teardown" && kind !== "subscription"),
          mergeMap((operation) => fromPromise(Promise.resolve(operation))),
          map(answer),
        ),
    ],
  });
}

function nameOf(operation: Operation): string {
  const definition = operation.query.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return definition && "name" in definition ? (definition.name?.value ?? "") : "";
}
