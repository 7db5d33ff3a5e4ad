import { describe, expect, it } from "vitest";
import { whereToGo } from "./whereToGo";

const after = (query: string) => whereToGo(new URLSearchParams(query));

describe("whereToGo", () => {
  it("goes on with an authorization of our own server", () => {
    const onwards = "/oauth2/authorize?client_id=demo-tool";
    expect(after(`continue=${encodeURIComponent(onwards)}`)).toEqual({ leave: location.origin + onwards });
  });

  it("goes back to the page one came from", () => {
    expect(after("next=%2Fdesk%3Ftab%3Dassign")).toEqual({ page: "/desk?tab=assign" });
    expect(after("")).toEqual({ page: "/" });
  });

  it("never leaves for another site", () => {
    expect(after("continue=https%3A%2F%2Fevil.example%2Foauth2%2Fauthorize")).toEqual({ page: "/" });
    expect(after("continue=%2F%2Fevil.example%2Foauth2%2Fauthorize")).toEqual({ page: "/" });
    expect(after("next=%2F%2Fevil.example")).toEqual({ page: "/" });
  });
});
