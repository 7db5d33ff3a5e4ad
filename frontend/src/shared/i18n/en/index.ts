import deputyWork from "./deputyWork.json";
import enumeration from "./enum.json";
import file from "./file.json";
import frame from "./frame.json";
import officeWork from "./officeWork.json";
import people from "./people.json";
import suggestion from "./suggestion.json";

export default { ...frame, ...deputyWork, ...enumeration, ...file, ...officeWork, ...people, ...suggestion };
