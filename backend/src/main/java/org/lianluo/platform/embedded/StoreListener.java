package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Listens on loopback, never on another interface. */
final class StoreListener implements AutoCloseable {

    private final NioEventLoopGroup loops = new NioEventLoopGroup(0, new DefaultThreadFactory("store-io", true));
    private final ExecutorService executor =
            Executors.newCachedThreadPool(new DefaultThreadFactory("store-command", true));
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listening;

    /**
     * Starts to listen.
     *
     * @param port 0 for any free port
     */
    StoreListener(StoreCommands commands, StoreSecret secret, int port) {
        Scram scram = new Scram(secret);
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel connection) {
                        connections.add(connection);
                        connection
                                .pipeline()
                                .addLast(
                                        new MongoWireReplyEncoder(),
                                        new MongoWireMessageEncoder(),
                                        new MongoWireProtocolHandler(),
                                        new CommandHandler(commands, scram, executor));
                    }
                });
        try {
            this.listening = bootstrap
                    .bind(InetAddress.getLoopbackAddress(), port)
                    .syncUninterruptibly()
                    .channel();
        } catch (RuntimeException e) {
            stopThreads();
            throw new StoreProblem("The store cannot listen on loopback port " + port + ": " + e.getMessage(), e);
        } catch (Error e) {
            stopThreads();
            throw e;
        }
    }

    int port() {
        return ((InetSocketAddress) listening.localAddress()).getPort();
    }

    /** Stops listening, lets commands at work end, closes the connections. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        executor.shutdown();
        try {
            executor.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.close().syncUninterruptibly();
        stopThreads();
    }

    private void stopThreads() {
        executor.shutdown();
        loops.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
