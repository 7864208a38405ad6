using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using CaseFlow.App.Access;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Reference;
using CaseFlow.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CaseFlow.Server.Exercise;

/// <summary>Signs in an exercise post by <c>Authorization: Bearer exercise:fp-eu</c>: in Development and from this machine only.</summary>
internal sealed class ExercisePostHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IHostEnvironment environment,
    Dispatcher dispatcher)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    /// <summary>The name of this way to sign in.</summary>
    public const string SchemeName = "Exercise";

    private const string Prefix = "Bearer exercise:";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization is not [{ } header] || !header.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return AuthenticateResult.NoResult();
        }

        if (!environment.IsDevelopment() || !IsFromThisMachine())
        {
            return AuthenticateResult.Fail("Expected Development and a request from this machine for an exercise post.");
        }

        return await FindAsync(header[Prefix.Length..]) is { } post
            ? AuthenticateResult.Success(TicketOf(post))
            : AuthenticateResult.Fail("Expected the id of an exercise post, e.g. fp-eu.");
    }

    // no remote address: an in-memory server, where there is no network in between
    private bool IsFromThisMachine() =>
        (Context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote)) && !Request.Headers.ContainsKey("X-Forwarded-For");

    private async Task<Post?> FindAsync(string id)
    {
        var posts = await dispatcher.SendAsync(Caller.System(Door.Http), new GetPosts(), Context.RequestAborted);
        return posts.Value.FirstOrDefault(post => post.Exercise && post.Id == id);
    }

    private static AuthenticationTicket TicketOf(Post post)
    {
        var actor = new Actor(post.Person, post.Id, post.Organisation);
        return new(new ClaimsPrincipal(CallerClaims.Write(SchemeName, actor, post.Groups)), SchemeName);
    }
}
