using CaseFlow.App.Access;
using CaseFlow.App.Cases;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Kernel;
using Mediator;
using Microsoft.AspNetCore.Components.Authorization;

namespace CaseFlow.Web.Shared;

/// <summary>How a page asks and acts: every message goes out in the name of whoever is signed in.</summary>
public sealed class Sender(AuthenticationStateProvider authentication, Dispatcher dispatcher, Standings standings, FirstAnswers first)
{
    /// <summary>Whoever is signed in, with what they are now; with nothing when they lost it, and whatever they send is then refused.</summary>
    /// <exception cref="InvalidOperationException">Nobody is; pages ask for a sign-in before they are shown.</exception>
    public async ValueTask<Caller> CallerAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return await standings.OfAsync(state.User, Door.Circuit, CancellationToken.None)
            ?? CallerClaims.Read(state.User, Door.Circuit)
            ?? throw new InvalidOperationException("Expected a signed-in caller, but nobody is signed in.");
    }

    /// <summary>Sends a command. A page that may send it again, e.g. after a lost connection, gives a key of its own making.</summary>
    public async ValueTask<Outcome<TValue>> SendAsync<TValue>(
        ICommand<Outcome<TValue>> command, string? idempotencyKey = null, CancellationToken cancellation = default) =>
        await dispatcher.SendAsync(await CallerAsync(), command, idempotencyKey, cancellation);

    /// <summary>Asks what a command would be answered, and does nothing of it: pages say so instead of offering what would be refused.</summary>
    public async ValueTask<Outcome<TValue>> TryAsync<TValue>(ICommand<Outcome<TValue>> command, CancellationToken cancellation = default) =>
        await dispatcher.SendAsync(await CallerAsync() with { IsTrial = true }, command, cancellation);

    /// <summary>Sends a query. What was read for the first picture is not read again when the page comes to life.</summary>
    public ValueTask<Outcome<TValue>> SendAsync<TValue>(IQuery<Outcome<TValue>> query, CancellationToken cancellation = default) =>
        SendAsync(query, moment: null, cancellation);

    /// <summary>Sends a query as of a past moment of a case; null for the present.</summary>
    public ValueTask<Outcome<TValue>> SendAsync<TValue>(IQuery<Outcome<TValue>> query, CaseMoment? moment, CancellationToken cancellation = default) =>
        first.AskAsync(query, async () => await dispatcher.SendAsync(await CallerAsync(), query, moment, cancellation), moment);
}
