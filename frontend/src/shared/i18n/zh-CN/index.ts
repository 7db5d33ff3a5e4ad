import enumeration from "./enum.json";
import file from "./file.json";
import frame from "./frame.json";
import people from "./people.json";
import suggestion from "./suggestion.json";
import unitWork from "./unitWork.json";

export default { ...frame, ...enumeration, ...file, ...people, ...suggestion, ...unitWork };
