import { Navigate, Outlet, useLocation } from "react-router";
import { useSession } from "./useSession";

/** Sends the public to the login page and back to where it wanted to go. */
export function RequireSignIn() {
  const { me } = useSession();
  const { pathname, search } = useLocation();
  return me ? <Outlet /> : <Navigate to={`/login?next=${encodeURIComponent(pathname + search)}`} replace />;
}
