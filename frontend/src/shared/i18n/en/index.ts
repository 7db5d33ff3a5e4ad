import enumeration from "./enum.json";
import file from "./file.json";
import frame from "./frame.json";
import officeWork from "./officeWork.json";
import people from "./people.json";
import question from "./question.json";
import rulebook from "./rulebook.json";
import suggestion from "./suggestion.json";
import unitWork from "./unitWork.json";

export default {
  ...enumeration,
  ...file,
  ...frame,
  ...officeWork,
  ...people,
  ...question,
  ...rulebook,
  ...suggestion,
  ...unitWork,
};
