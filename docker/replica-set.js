// Run by mongosh at each start of the compose file; changes nothing where everything is in place.
const { ROOT_PASSWORD, APPLICATION_PASSWORD } = process.env;
const root = encodeURIComponent(ROOT_PASSWORD);
const admin = connect(`mongodb://root:${root}@mongodb:27017/admin?directConnection=true`);

try {
  admin.runCommand({ replSetGetStatus: 1 });
} catch (error) {
  if (error.codeName !== "NotYetInitialized") throw error;
  admin.runCommand({
    replSetInitiate: { _id: "rs0", members: [{ _id: 0, host: "mongodb:27017" }] },
  });
}

for (let waited = 0; !admin.hello().isWritablePrimary; waited++) {
  if (waited === 60) throw new Error("The replica set has had no primary for 60 seconds.");
  sleep(1000);
}

const user = {
  pwd: APPLICATION_PASSWORD,
  roles: [{ role: "readWrite", db: "lianluo" }],
};
if (admin.getUser("lianluo")) {
  admin.updateUser("lianluo", user);
} else {
  admin.createUser({ user: "lianluo", ...user });
}
print("The replica set rs0 and the user lianluo are ready.");
