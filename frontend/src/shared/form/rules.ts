import { z } from "zod";

// Compiling rules with `new Function` would run into the content security policy.
z.config({ jitless: true });

export { z };
