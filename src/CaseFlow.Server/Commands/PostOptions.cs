using System.CommandLine;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Workflows;
using CaseFlow.Kernel;

namespace CaseFlow.Server.Commands;

/// <summary>The post that an account gets on the command line; there it can be added, too, since nobody else can add the first administrator's.</summary>
internal static class PostOptions
{
    public static readonly Option<string> Post =
        new("--post") { Description = "The post, e.g. admin-un: its second part names an organisation that takes part.", Required = true };

    public static readonly Option<string?> Role = new("--role") { Description = "Adds the post, with this role, when there is none, e.g. ADMIN." };

    private static readonly Caller Own = Caller.System(Door.CommandLine);

    public static async ValueTask<Outcome<PostView>> FindOrAddAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        var deployed = await host.Services.GetRequiredService<ShippedWorkflows>().DeployAsync(cancellation);
        if (deployed.IsRejected)
        {
            return Outcome.Refuse<PostView>(deployed.Rejections);
        }

        var (postId, dispatcher) = (parsed.GetRequiredValue(Post), host.Services.GetRequiredService<Dispatcher>());
        if (await FindAsync(dispatcher, postId, cancellation) is { } known)
        {
            return known;
        }

        if (parsed.GetValue(Role) is not { } role || postId.Split('-') is not [_, var organisation, ..])
        {
            return new Rejection(
                RejectionKind.NotFound, "post.to_add", $"Expected a post, or a role to add one, e.g. --post admin-un --role ADMIN, but there is no {postId}.");
        }

        var add = new AddPost(organisation.ToUpperInvariant(), postId, $"{role}, {organisation.ToUpperInvariant()}", role);
        var added = await dispatcher.SendAsync(Own, add, cancellation);
        return added.IsRejected
            ? Outcome.Refuse<PostView>(added.Rejections)
            : await FindAsync(dispatcher, postId, cancellation)
                ?? throw new InvalidOperationException("Expected the post that was just added, but there is none.");
    }

    private static async ValueTask<PostView?> FindAsync(Dispatcher dispatcher, string postId, CancellationToken cancellation) =>
        (await dispatcher.SendAsync(Own, new GetPosts(), cancellation)).Value.FirstOrDefault(post => post.Id == postId);
}
