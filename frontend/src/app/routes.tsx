import type { ComponentType } from "react";
import type { RouteObject } from "react-router";
import type { Feature } from "@/shared/i18n/catalogues";
import { wordsOf } from "@/shared/i18n/startLanguage";
import { RequireSignIn } from "@/shared/session/RequireSignIn";
import { HomePage } from "./HomePage";
import { NotFoundPage } from "./NotFoundPage";

/** Fetches a page of a feature and its words when its address is first visited. */
function page<Name extends string>(feature: Feature, load: () => Promise<Record<Name, ComponentType>>, name: Name) {
  return async () => ({ Component: (await Promise.all([load(), wordsOf(feature)]))[0][name] });
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
const paper = () => import("@/features/suggestion/paper/PaperPage");
const screening = () => import("@/features/suggestion/meeting/ScreeningPage");
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
const accuracy = () => import("@/features/analysis/AccuracyPage");
const rules = () => import("@/features/rulebook/RulesPage");
const editRules = () => import("@/features/rulebook/EditRulesPage");
const calendar = () => import("@/features/rulebook/CalendarPage");
const editCalendar = () => import("@/features/rulebook/EditCalendarPage");
const sessions = () => import("@/features/rulebook/SessionsPage");
const supervision = () => import("@/features/supervision/list/SupervisionListPage");
const topic = () => import("@/features/supervision/view/TopicPage");
const proposal = () => import("@/features/supervision/work/ProposePage");
const search = () => import("@/features/search/SearchPage");
const searchIndex = () => import("@/features/search/SearchIndexPage");
const graphiql = () => import("@/features/developer/GraphiqlPage");

/** The addresses of the portal. */
export const routes: RouteObject[] = [
  { index: true, Component: HomePage },
  { path: "login", lazy: page("identity", login, "LoginPage") },
  { path: "setup", lazy: page("identity", setup, "SetupPage") },
  { path: "public", lazy: page("suggestion", publicList, "PublicListPage") },
  { path: "public/:id", lazy: page("suggestion", publicItem, "PublicItemPage") },
  { path: "search", lazy: page("search", search, "SearchPage") },
  { path: "deputies", lazy: page("deputy", deputies, "DeputiesPage") },
  { path: "units", lazy: page("unit", units, "UnitsPage") },
  {
    Component: RequireSignIn,
    children: [
      { path: "consent", lazy: page("identity", consent, "ConsentPage") },
      { path: "me", lazy: page("identity", account, "AccountPlace") },
      { path: "notices", lazy: page("notification", notices, "NoticesPage") },
      { path: "suggestions", lazy: page("suggestion", list, "SuggestionListPage") },
      {
        // One route for both addresses: the form stays when its draft gets an address of its own.
        lazy: page("suggestion", editor, "EditorPage"),
        children: [{ path: "suggestions/new" }, { path: "suggestions/:id/edit" }],
      },
      { path: "suggestions/:id", lazy: page("suggestion", item, "SuggestionPage") },
      { path: "suggestions/:id/receipt", lazy: page("suggestion", receipt, "ReceiptPage") },
      { path: "suggestions/:id/evaluate", lazy: page("suggestion", evaluation, "EvaluatePage") },
      { path: "suggestions/:id/reply", lazy: page("suggestion", reply, "ReplyPage") },
      { path: "suggestions/:id/correct", lazy: page("suggestion", correct, "CorrectPage") },
      { path: "questions", lazy: page("question", questions, "QuestionListPage") },
      { path: "questions/new", lazy: page("question", ask, "AskPage") },
      { path: "questions/:id", lazy: page("question", question, "QuestionPage") },
      { path: "desk/paper", lazy: page("suggestion", paper, "PaperPage") },
      { path: "desk/screening", lazy: page("suggestion", screening, "ScreeningPage") },
      { path: "desk/meeting", lazy: page("suggestion", meeting, "MeetingPage") },
      { path: "commitments", lazy: page("suggestion", commitments, "CommitmentsPage") },
      { path: "desk", lazy: page("suggestion", staffDesk, "StaffDeskPage") },
      { path: "unit", lazy: page("suggestion", unitDesk, "UnitDeskPage") },
      { path: "analysis", lazy: page("analysis", analysis, "AnalysisPage") },
      { path: "analysis/recommendations", lazy: page("analysis", accuracy, "AccuracyPage") },
      { path: "rules", lazy: page("rulebook", rules, "RulesPage") },
      { path: "rules/edit", lazy: page("rulebook", editRules, "EditRulesPage") },
      { path: "rules/calendar", lazy: page("rulebook", calendar, "CalendarPage") },
      { path: "rules/calendar/:year/edit", lazy: page("rulebook", editCalendar, "EditCalendarPage") },
      { path: "rules/sessions", lazy: page("rulebook", sessions, "SessionsPage") },
      { path: "supervision", lazy: page("supervision", supervision, "SupervisionListPage") },
      { path: "supervision/new", lazy: page("supervision", proposal, "ProposePage") },
      { path: "supervision/:id", lazy: page("supervision", topic, "TopicPage") },
      { path: "search/index", lazy: page("search", searchIndex, "SearchIndexPage") },
      { path: "graphiql", lazy: page("developer", graphiql, "GraphiqlPage") },
    ],
  },
  { path: "*", Component: NotFoundPage },
];
