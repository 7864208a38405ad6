using CaseFlow.App.Access;
using CaseFlow.App.Accounts;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CaseFlow.Web.SignIn;

/// <summary>Begins and ends the sessions of browsers.</summary>
public sealed class PageSessions(Dispatcher dispatcher)
{
    private static readonly Caller Own = Caller.System(Door.Http);

    /// <summary>How long somebody stays signed in at most.</summary>
    private static readonly TimeSpan Holds = TimeSpan.FromHours(14);

    /// <summary>From which posts somebody who has proved who they are may act.</summary>
    public async ValueTask<IReadOnlyList<WayToAct>> WaysAsync(string personId, CancellationToken cancellation) =>
        (await dispatcher.SendAsync(Own, new GetWaysToAct(personId), cancellation)).Value;

    /// <summary>Lets somebody in; false when their account has been disabled meanwhile.</summary>
    public async ValueTask<bool> BeginAsync(HttpContext context, Guid accountId, WayToAct way, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(way);
        var device = Device.NameOf(context.Request.Headers[HeaderNames.UserAgent]);
        var begun = await dispatcher.SendAsync(Own, new BeginSession(accountId, way.PostId, way.OnBehalfOf, device, Holds), cancellation);
        await context.SignOutAsync(SignInStep.SchemeName);
        if (begun.IsRejected)
        {
            return false;
        }

        await EndAsync(context, cancellation);
        await context.SignInAsync(PageSession.SchemeName, new(CallerClaims.Write(PageSession.SchemeName, begun.Value.Identity)));
        return true;
    }

    /// <summary>Signs out: the session of the browser's cookie is worth nothing any more, wherever a copy may be.</summary>
    public async ValueTask EndAsync(HttpContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var signedIn = await context.AuthenticateAsync(PageSession.SchemeName);
        if (signedIn.Principal is { } principal
            && CallerClaims.Read(principal, Door.Http) is { Identity.SessionId: { } session } caller
            && Guid.TryParse(session, out var sessionId))
        {
            // a post that they hold no more must not keep them from leaving
            var leaving = Caller.Of(caller.Actor, [], Door.Http);
            await dispatcher.SendAsync(leaving, new EndSession(sessionId), cancellation);
        }

        await context.SignOutAsync(PageSession.SchemeName);
    }
}
