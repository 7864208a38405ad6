using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Web.Accounts;

/// <summary>The account of whoever sends a request.</summary>
internal sealed class OwnAccount(Standings standings, AccountSecrets secrets)
{
    /// <summary>The caller and their account; null when they may not act any more, or act from an exercise post.</summary>
    public async ValueTask<(Caller Caller, AccountOverview Account)?> FindAsync(HttpContext context) =>
        await standings.OfAsync(context.User, Door.Http, context.RequestAborted) is { } caller
        && await secrets.OfPersonAsync(caller.Actor.PersonId) is { } account
            ? (caller, account)
            : null;
}
