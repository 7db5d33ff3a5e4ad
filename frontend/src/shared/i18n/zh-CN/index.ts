import analysis from "./analysis.json";
import deputyWork from "./deputyWork.json";
import enumeration from "./enum.json";
import file from "./file.json";
import frame from "./frame.json";
import notification from "./notification.json";
import officeWork from "./officeWork.json";
import people from "./people.json";
import question from "./question.json";
import recommend from "./recommend.json";
import rulebook from "./rulebook.json";
import search from "./search.json";
import searchIndex from "./searchIndex.json";
import staffWork from "./staffWork.json";
import suggestion from "./suggestion.json";
import supervision from "./supervision.json";
import unitWork from "./unitWork.json";

export default {
  ...analysis,
  ...deputyWork,
  ...enumeration,
  ...file,
  ...frame,
  ...notification,
  ...officeWork,
  ...people,
  ...question,
  ...recommend,
  ...rulebook,
  ...search,
  ...searchIndex,
  ...staffWork,
  ...suggestion,
  ...supervision,
  ...unitWork,
};
