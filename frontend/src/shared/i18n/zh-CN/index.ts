import enumeration from "./enum.json";
import frame from "./frame.json";
import people from "./people.json";
import rulebook from "./rulebook.json";
import suggestion from "./suggestion.json";

export default { ...frame, ...enumeration, ...people, ...rulebook, ...suggestion };
