import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import { RequireSignIn } from "@/shared/session/RequireSignIn";
import { HomePage } from "./HomePage";
import { NotFoundPage } from "./NotFoundPage";

/** Fetches a page when its address is first visited. */
function page<Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return async () => ({ Component: (await load())[name] });
}

const list = () => import("@/features/suggestion/list/SuggestionListPage");
const item = () => import("@/features/suggestion/view/SuggestionPage");
const editor = () => import("@/features/suggestion/editor/EditorPage");
const receipt = () => import("@/features/suggestion/editor/ReceiptPage");
const evaluation = () => import("@/features/suggestion/evaluate/EvaluatePage");
const reply = () => import("@/features/suggestion/reply/ReplyPage");
const correct = () => import("@/features/suggestion/reply/CorrectPage");
const commitments = () => import("@/features/suggestion/commitments/CommitmentsPage");
const staffDesk = () => import("@/features/suggestion/desk/StaffDeskPage");
const meeting = () => import("@/features/suggestion/meeting/MeetingPage");
const unitDesk = () => import("@/features/suggestion/desk/UnitDeskPage");
const publicList = () => import("@/features/suggestion/open/PublicListPage");
const publicItem = () => import("@/features/suggestion/open/PublicItemPage");
const login = () => import("@/features/identity/LoginPage");
const setup = () => import("@/features/identity/SetupPage");
const consent = () => import("@/features/identity/ConsentPage");
const account = () => import("./AccountPlace");
const notices = () => import("@/features/notification/NoticesPage");
const deputies = () => import("@/features/deputy/DeputiesPage");
const units = () => import("@/features/unit/UnitsPage");
const questions = () => import("@/features/question/QuestionListPage");
const question = () => import("@/features/question/QuestionPage");
const ask = () => import("@/features/question/AskPage");
const analysis = () => import("@/features/analysis/AnalysisPage");
const rules = () => import("@/features/rulebook/RulesPage");
const editRules = () => import("@/features/rulebook/EditRulesPage");
const calendar = () => import("@/features/rulebook/CalendarPage");
const editCalendar = () => import("@/features/rulebook/EditCalendarPage");
const sessions = () => import("@/features/rulebook/SessionsPage");
const supervision = () => import("@/features/supervision/list/SupervisionListPage");
const topic = () => import("@/features/supervision/view/TopicPage");
const proposal = () => import("@/features/supervision/work/ProposePage");
const search = () => import("@/features/search/SearchPage");
const graphiql = () => import("@/features/developer/GraphiqlPage");

/** The addresses of the portal. */
export const routes: RouteObject[] = [
  { index: true, Component: HomePage },
  { path: "login", lazy: page(login, "LoginPage") },
  { path: "setup", lazy: page(setup, "SetupPage") },
  { path: "public", lazy: page(publicList, "PublicListPage") },
  { path: "public/:id", lazy: page(publicItem, "PublicItemPage") },
  { path: "search", lazy: page(search, "SearchPage") },
  { path: "deputies", lazy: page(deputies, "DeputiesPage") },
  { path: "units", lazy: page(units, "UnitsPage") },
  {
    Component: RequireSignIn,
    children: [
      { path: "consent", lazy: page(consent, "ConsentPage") },
      { path: "me", lazy: page(account, "AccountPlace") },
      { path: "notices", lazy: page(notices, "NoticesPage") },
      { path: "suggestions", lazy: page(list, "SuggestionListPage") },
      {
        // One route for both addresses: the form stays when its draft gets an address of its own.
        lazy: page(editor, "EditorPage"),
        children: [{ path: "suggestions/new" }, { path: "suggestions/:id/edit" }],
      },
      { path: "suggestions/:id", lazy: page(item, "SuggestionPage") },
      { path: "suggestions/:id/receipt", lazy: page(receipt, "ReceiptPage") },
      { path: "suggestions/:id/evaluate", lazy: page(evaluation, "EvaluatePage") },
      { path: "suggestions/:id/reply", lazy: page(reply, "ReplyPage") },
      { path: "suggestions/:id/correct", lazy: page(correct, "CorrectPage") },
      { path: "questions", lazy: page(questions, "QuestionListPage") },
      { path: "questions/new", lazy: page(ask, "AskPage") },
      { path: "questions/:id", lazy: page(question, "QuestionPage") },
      { path: "desk/meeting", lazy: page(meeting, "MeetingPage") },
      { path: "commitments", lazy: page(commitments, "CommitmentsPage") },
      { path: "desk", lazy: page(staffDesk, "StaffDeskPage") },
      { path: "unit", lazy: page(unitDesk, "UnitDeskPage") },
      { path: "analysis", lazy: page(analysis, "AnalysisPage") },
      { path: "rules", lazy: page(rules, "RulesPage") },
      { path: "rules/edit", lazy: page(editRules, "EditRulesPage") },
      { path: "rules/calendar", lazy: page(calendar, "CalendarPage") },
      { path: "rules/calendar/:year/edit", lazy: page(editCalendar, "EditCalendarPage") },
      { path: "rules/sessions", lazy: page(sessions, "SessionsPage") },
      { path: "supervision", lazy: page(supervision, "SupervisionListPage") },
      { path: "supervision/new", lazy: page(proposal, "ProposePage") },
      { path: "supervision/:id", lazy: page(topic, "TopicPage") },
      { path: "graphiql", lazy: page(graphiql, "GraphiqlPage") },
    ],
  },
  { path: "*", Component: NotFoundPage },
];
