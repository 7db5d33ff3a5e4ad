import enumeration from "./enum.json";
import frame from "./frame.json";
import notification from "./notification.json";
import people from "./people.json";
import suggestion from "./suggestion.json";

export default { ...frame, ...enumeration, ...notification, ...people, ...suggestion };
