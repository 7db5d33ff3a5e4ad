import { hasRole, seesAnalysis, seesQuestions, worksInUnit } from "@/shared/session/roles";
import type { Account } from "@/shared/session/SessionContext";
import type { IconName } from "@/shared/ui/Icon";

/** A place in the navigation. */
export interface Place {
  to: string;
  name:
    | "todo"
    | "desk"
    | "unit"
    | "suggestions"
    | "write"
    | "questions"
    | "analysis"
    | "deputies"
    | "units"
    | "public"
    | "me"
    | "login"
    | "rules"
    | "searchIndex"
    | "supervision";
  icon: IconName;
  /** Whether it stands in the bar at the bottom of a phone too. */
  bar: boolean;
}

/** Where somebody can go, in the order of their work. */
export function placesOf(me: Account | null): Place[] {
  if (!me) {
    return [
      { to: "/public", name: "public", icon: "open", bar: true },
      { to: "/deputies", name: "deputies", icon: "people", bar: true },
      { to: "/units", name: "units", icon: "building", bar: true },
      { to: "/login", name: "login", icon: "person", bar: true },
    ];
  }
  const places: (Place | false)[] = [
    { to: "/", name: "todo", icon: "todo", bar: true },
    hasRole(me, "STAFF") && { to: "/desk", name: "desk", icon: "desk", bar: true },
    worksInUnit(me) && { to: "/unit", name: "unit", icon: "stamp", bar: true },
    { to: "/suggestions", name: "suggestions", icon: "list", bar: true },
    hasRole(me, "STAFF", "COMMITTEE") && { to: "/supervision", name: "supervision", icon: "eye", bar: true },
    hasRole(me, "DEPUTY") && { to: "/suggestions/new", name: "write", icon: "write", bar: true },
    seesQuestions(me) && { to: "/questions", name: "questions", icon: "letter", bar: false },
    seesAnalysis(me) && { to: "/analysis", name: "analysis", icon: "chart", bar: false },
    { to: "/deputies", name: "deputies", icon: "people", bar: false },
    { to: "/units", name: "units", icon: "building", bar: false },
    hasRole(me, "STAFF") && { to: "/rules", name: "rules", icon: "clock", bar: false },
    hasRole(me, "SYSTEM_ADMIN") && { to: "/search/index", name: "searchIndex", icon: "search", bar: true },
    { to: "/public", name: "public", icon: "open", bar: false },
    { to: "/me", name: "me", icon: "person", bar: true },
  ];
  return places.filter((place) => place !== false);
}
