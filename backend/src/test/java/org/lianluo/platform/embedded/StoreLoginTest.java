package org.lianluo.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreLoginTest {

    @TempDir
    Path data;

    private StoreTestKit kit;
    private String address;

    @BeforeEach
    void start() {
        kit = StoreTestKit.on(data);
        kit.collection("items").insertOne(new Document("_id", 1));
        address = kit.store.connectionString("t").getHosts().get(0);
    }

    @AfterEach
    void stop() {
        kit.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find",
                "count",
                "aggregate",
                "insert",
                "listCollections",
                "listDatabases",
                "dropDatabase",
                "ping",
                "serverStatus",
                "buildInfo",
                "getMore",
                "lianluoBackup"
            })
    void refusesEveryCommandWithoutTheSecret(String command) {
        try (MongoClient stranger = StoreTestKit.connect(new ConnectionString("mongodb://" + address))) {
            assertThatThrownBy(() -> stranger.getDatabase("t").runCommand(new Document(command, "items")))
                    .isInstanceOfSatisfying(
                            MongoCommandException.class,
                            e -> assertThat(e.getCode()).isEqualTo(13));
        }
        assertThat(kit.collection("items").countDocuments()).isEqualTo(1);
    }

    @Test
    void refusesAWrongSecret() {
        StoreAddress wrong = new StoreAddress(address, new StoreSecret("guess"));
        try (MongoClient stranger = StoreTestKit.connect(wrong.toConnectionString("t"))) {
            assertThatThrownBy(() ->
                            stranger.getDatabase("t").getCollection("items").countDocuments())
                    .isInstanceOf(MongoSecurityException.class);
        }
    }

    @Test
    void refusesAnotherUserWithTheSecret() throws IOException {
        String secret = Files.readString(StoreFolder.in(data).secret()).strip();
        ConnectionString other = new ConnectionString(
                "mongodb://root:" + secret + "@" + address + "/t?authSource=admin&authMechanism=SCRAM-SHA-256");
        try (MongoClient stranger = StoreTestKit.connect(other)) {
            assertThatThrownBy(() ->
                            stranger.getDatabase("t").getCollection("items").countDocuments())
                    .isInstanceOf(MongoException.class);
        }
    }

    @Test
    void keepsItsSecretOverARestart() throws IOException {
        String before = Files.readString(StoreFolder.in(data).secret());
        kit.close();
        kit = StoreTestKit.on(data);
        assertThat(Files.readString(StoreFolder.in(data).secret()))
                .isEqualTo(before)
                .hasSizeGreaterThan(40);
    }

    @Test
    void letsNobodyElseReadItsFiles() throws IOException {
        StoreFolder folder = StoreFolder.in(data);
        for (Path file : List.of(folder.file(), folder.secret(), folder.address())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .as(file.toString())
                    .isEqualTo("rw-------");
        }
        for (Path directory : List.of(folder.path(), folder.data())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        int port = Integer.parseInt(address.substring(address.indexOf(':') + 1));
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(own -> !own.isLoopbackAddress() && !own.isLinkLocalAddress())
                .toList();
        try (Socket loopback = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(loopback.isConnected()).isTrue();
        }
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, port).close()).isInstanceOf(ConnectException.class);
        }
        assertThat(Stream.of(address)).allMatch(host -> host.startsWith("127.0.0.1:"));
    }

    @Test
    void doesNotShowTheSecret() throws IOException {
        String secret = Files.readString(StoreFolder.in(data).secret()).strip();
        assertThat(StoreSecret.read(StoreFolder.in(data).secret()).toString()).doesNotContain(secret);
        assertThat(StoreAddress.ofRunning(StoreFolder.in(data)).toString()).doesNotContain(secret);
    }
}
