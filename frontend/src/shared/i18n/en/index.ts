import analysis from "./analysis.json";
import enumeration from "./enum.json";
import file from "./file.json";
import frame from "./frame.json";
import officeWork from "./officeWork.json";
import people from "./people.json";
import question from "./question.json";
import suggestion from "./suggestion.json";

export default {
  ...analysis,
  ...enumeration,
  ...file,
  ...frame,
  ...officeWork,
  ...people,
  ...question,
  ...suggestion,
};
