using System.Security.Cryptography;
using CaseFlow.App.Cases;
using CaseFlow.App.Storage;
using Mediator;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaseFlow.App.Pipeline;

/// <summary>The one way into the application: each attempt at a message gets a scope of its own, so no caller ever holds a database context.</summary>
public sealed class Dispatcher(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Dispatcher> logger)
{
    /// <summary>How often a command that met another one is tried before the exception goes to the caller.</summary>
    public const int MaxAttempts = 20;

    private const int LongestPauseInMilliseconds = 250;

    /// <summary>Sends a command without an idempotency key.</summary>
    public ValueTask<TResponse> SendAsync<TResponse>(Caller caller, ICommand<TResponse> command, CancellationToken cancellation) =>
        SendAsync(caller, command, idempotencyKey: null, cancellation);

    /// <summary>Sends a command. The same key by the same sender gets the first receipt, kept for 30 days, and nothing is done twice.</summary>
    public async ValueTask<TResponse> SendAsync<TResponse>(
        Caller caller, ICommand<TResponse> command, string? idempotencyKey, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(command);

        var message = command.GetType();
        var receivedAt = clock.GetUtcNow();
        var identity = CommandIdentity.For(caller, idempotencyKey, receivedAt);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var scope = OpenScope(caller, identity, receivedAt, attempt > 1);
                return await scope.ServiceProvider.GetRequiredService<ISender>().Send(command, cancellation);
            }
            catch (Exception exception) when (attempt < MaxAttempts && Conflicts.IsWorthAnotherAttempt(exception))
            {
                logger.AttemptFailed(message, attempt, exception);
                await PauseAsync(attempt, cancellation);
            }
        }
    }

    /// <summary>Sends a query.</summary>
    public async ValueTask<TResponse> SendAsync<TResponse>(Caller caller, IQuery<TResponse> query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(query);

        await using var scope = OpenScope(caller, CommandIdentity.None, receivedAt: null, isRepeat: false);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(query, cancellation);
    }

    /// <summary>Sends a query as of a past moment of a case: it finds what it would have found then. A null moment is the present.</summary>
    /// <remarks>What the caller may see is decided by today, each time: a case that was closed to them has no past either.</remarks>
    public async ValueTask<Outcome<TValue>> SendAsync<TValue>(
        Caller caller, IQuery<Outcome<TValue>> query, CaseMoment? moment, CancellationToken cancellation)
    {
        if (moment is null)
        {
            return await SendAsync(caller, query, cancellation);
        }

        var opened = await SendAsync(caller, new OpenPast(moment), cancellation);
        if (opened.IsRejected)
        {
            return Outcome.Refuse<TValue>(opened.Rejections);
        }

        await using var past = opened.Value;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>().BeginIn(past, caller, moment.At);
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(query, cancellation);
    }

    private AsyncServiceScope OpenScope(Caller caller, CommandIdentity identity, DateTimeOffset? receivedAt, bool isRepeat)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Session>().Begin(caller, identity, clock.GetUtcNow(), receivedAt, isRepeat);
        return scope;
    }

    // real time, whatever clock the host has: contention does not pass by moving a test's clock
    private static Task PauseAsync(int attempt, CancellationToken cancellation)
    {
        var longest = Math.Min(LongestPauseInMilliseconds, 4 << attempt);
        return Task.Delay(RandomNumberGenerator.GetInt32(longest) + 1, cancellation);
    }
}
