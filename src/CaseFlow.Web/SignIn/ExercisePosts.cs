using System.Net;
using System.Security.Claims;
using CaseFlow.App.Access;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.Web.SignIn;

/// <summary>The invented posts from which people act in exercises: in Development and from this machine only.</summary>
public sealed class ExercisePosts(Dispatcher dispatcher, IHostEnvironment environment)
{
    /// <summary>Whether whoever sends this request may act from an exercise post.</summary>
    public bool AreOpenTo(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return environment.IsDevelopment() && IsFromThisMachine(context);
    }

    /// <summary>All exercise posts that somebody holds, by id.</summary>
    public async Task<IReadOnlyList<PostView>> AllAsync(CancellationToken cancellation)
    {
        var posts = await dispatcher.SendAsync(Caller.System(Door.Http), new GetPosts(), cancellation);
        return [.. posts.Value.Where(post => post is { Exercise: true, Person: not null })];
    }

    /// <summary>The exercise post with an id, or null.</summary>
    public async Task<PostView?> FindAsync(string? id, CancellationToken cancellation) =>
        (await AllAsync(cancellation)).FirstOrDefault(post => post.Id == id);

    /// <summary>The identity of the person who holds a post, and acts from it or on behalf of another one.</summary>
    public static ClaimsPrincipal PrincipalOf(PostView post, string scheme, string? onBehalfOf = null)
    {
        ArgumentNullException.ThrowIfNull(post);
        return new(CallerClaims.Write(scheme, new CallerIdentity(post.Person!, post.Id, onBehalfOf)));
    }

    // no remote address: an in-memory server, where there is no network in between
    private static bool IsFromThisMachine(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } remote || IPAddress.IsLoopback(remote))
        && !context.Request.Headers.ContainsKey("X-Forwarded-For");
}
