package org.lianluo.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers the commands of one connection, on a thread of its own: a write that waits for the disk holds nobody up. */
final class CommandHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger log = LoggerFactory.getLogger(CommandHandler.class);
    private static final AtomicInteger REPLIES = new AtomicInteger();

    private final StoreCommands commands;
    private final Login login;
    private final Executor executor;

    CommandHandler(StoreCommands commands, Scram scram, Executor executor) {
        this.commands = commands;
        this.login = new Login(scram);
        this.executor = executor;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        executor.execute(() -> context.writeAndFlush(reply(request)));
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) throws Exception {
        commands.forget(context.channel());
        super.channelInactive(context);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (!(cause instanceof IOException || cause instanceof RejectedExecutionException)) {
            log.warn("A connection to the store is closed", cause);
        }
        context.close();
    }

    private Object reply(ClientRequest request) {
        MessageHeader header =
                new MessageHeader(REPLIES.incrementAndGet(), request.getHeader().getRequestID());
        if (request instanceof MongoMessage message) {
            Document answer = answer(request.getChannel(), message.getDatabaseName(), message.getDocument());
            return new MongoMessage(request.getChannel(), header, answer);
        }
        Document query = ((MongoQuery) request).getQuery();
        Document inner = query.get("$query") instanceof Document wrapped ? wrapped : query;
        return new MongoReply(header, answer(request.getChannel(), request.getDatabaseName(), inner));
    }

    /** Expected refusals are told to the client only; the command itself is never logged, it may hold anything. */
    private Document answer(Channel channel, String database, Document query) {
        String command = query.isEmpty() ? "" : query.keySet().iterator().next();
        try {
            login.requireFor(command);
            if (command.startsWith("sasl")) {
                return login.step(command, query);
            }
            return commands.execute(channel, database, command, query);
        } catch (MongoServerException e) {
            return error(e);
        } catch (RuntimeException e) {
            log.error("The store could not carry out {}", command, e);
            return error(
                    new MongoServerException("The store could not carry out " + command + ": " + e.getMessage(), e));
        }
    }

    private static Document error(MongoServerException e) {
        Document error = new Document("ok", 0.0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError coded) {
            error.append("code", coded.getCode());
            error.putIfNotNull("codeName", coded.getCodeName());
        }
        return error;
    }
}
