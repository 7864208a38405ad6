using System.CommandLine;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.Kernel;

namespace CaseFlow.Server.Commands;

/// <summary>Programs that may ask for tokens.</summary>
internal static class ClientCommand
{
    private static readonly Caller Own = Caller.System(Door.CommandLine);

    private static readonly Argument<string> Id = new("ID") { Description = "How the program calls itself: Latin letters, digits and -._" };

    private static readonly Option<string[]> Redirects =
        new("--redirect") { Description = "An address to which people come back; may be given more than once.", Required = true };

    public static Command Create()
    {
        var create = new Command("create", "Lets a partner system act from a post of its own. Prints its secret once; nobody can read it again.")
        {
            Id, PostOptions.Post, PostOptions.Role,
        };
        create.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, (host, stopping) => CreateAsync(parsed, host, stopping), cancellation));
        var secret = new Command("secret", "Gives a partner system a new secret, and prints it once. The one before, and all it got, is worth nothing then.")
        {
            Id,
        };
        secret.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, (host, stopping) => RenewAsync(parsed, host, stopping), cancellation));
        var tool = new Command("tool", "Lets a tool sign people in, by a code with PKCE and without a secret.") { Id, Redirects };
        tool.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, (host, stopping) => RegisterToolAsync(parsed, host, stopping), cancellation));
        var remove = new Command("remove", "Lets a program ask for tokens no more, ends at once what it got, and takes its posts from it.") { Id };
        remove.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, (host, stopping) => RemoveAsync(parsed, host, stopping), cancellation));
        return new Command("client", "Registers and removes programs that may ask for tokens.") { create, secret, tool, remove };
    }

    private static async Task<int> CreateAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        var (id, dispatcher) = (parsed.GetRequiredValue(Id), host.Services.GetRequiredService<Dispatcher>());
        var post = await PostOptions.FindOrAddAsync(parsed, host, cancellation);
        if (post.IsRejected)
        {
            return await AccountsCommand.RefuseAsync(post);
        }

        var open = new OpenAccount($"client.{id}", id, post.Value.Organisation, PersonId: $"client:{id}") { IsClient = true };
        var opened = await dispatcher.SendAsync(Own, open, cancellation);
        if (opened.IsRejected)
        {
            return await AccountsCommand.RefuseAsync(opened);
        }

        var assigned = await dispatcher.SendAsync(Own, new AssignPost(post.Value.Id, opened.Value.PersonId), cancellation);
        return assigned.IsRejected ? await AccountsCommand.RefuseAsync(assigned) : await PrintSecretAsync(host, id, opened.Value.AccountId, cancellation);
    }

    private static async Task<int> RenewAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = parsed.GetRequiredValue(Id);
        if (await scope.ServiceProvider.GetRequiredService<ClientRegister>().AccountOfAsync(id, cancellation) is { } account)
        {
            return await PrintSecretAsync(host, id, account, cancellation);
        }

        await Console.Error.WriteLineAsync($"Expected a partner system, but none is registered as '{id}'.");
        return ExitCode.Failed;
    }

    private static async Task<int> RegisterToolAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var id = parsed.GetRequiredValue(Id);
        var redirects = parsed.GetRequiredValue(Redirects).Select(text => Uri.TryCreate(text, UriKind.Absolute, out var address) ? address : null).ToList();
        if (redirects.Contains(null))
        {
            await Console.Error.WriteLineAsync("Expected --redirect to be an absolute address, e.g. https://tool.example.org/signed-in, but it is not.");
            return ExitCode.Failed;
        }

        await scope.ServiceProvider.GetRequiredService<ClientRegister>().RegisterToolAsync(id, id, redirects.OfType<Uri>(), cancellation);
        Console.Out.WriteLine($"{id} may sign people in.");
        return ExitCode.Done;
    }

    private static async Task<int> RemoveAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var (id, clients) = (parsed.GetRequiredValue(Id), scope.ServiceProvider.GetRequiredService<ClientRegister>());
        if (await clients.AccountOfAsync(id, cancellation) is { } account && await CloseAsync(id, account, host, cancellation) is { } refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Failed;
        }

        if (await clients.RemoveAsync(id, cancellation))
        {
            Console.Out.WriteLine($"{id} gets no tokens any more, and those that it got are worth nothing.");
            return ExitCode.Done;
        }

        await Console.Error.WriteLineAsync($"Expected a partner system or a tool, but none is registered as '{id}'.");
        return ExitCode.Failed;
    }

    /// <summary>Shuts a partner system out and takes its posts from it, so that somebody else can be given them.</summary>
    private static async ValueTask<Rejection?> CloseAsync(string id, Guid account, WebApplication host, CancellationToken cancellation)
    {
        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        var disabled = await dispatcher.SendAsync(Own, new DisableAccount(account), cancellation);
        if (disabled.IsRejected)
        {
            return disabled.Rejection;
        }

        var ways = await dispatcher.SendAsync(Own, new GetWaysToAct($"client:{id}"), cancellation);
        foreach (var post in ways.Value.Where(way => way.OnBehalfOf is null).Select(way => way.Post.Id))
        {
            var ended = await dispatcher.SendAsync(Own, new EndHolding(post, $"client:{id}"), cancellation);
            if (ended.IsRejected)
            {
                return ended.Rejection;
            }
        }

        return null;
    }

    private static async Task<int> PrintSecretAsync(WebApplication host, string id, Guid accountId, CancellationToken cancellation)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var secret = await scope.ServiceProvider.GetRequiredService<ClientRegister>().RegisterPartnerAsync(id, id, accountId, cancellation);
        Console.Out.WriteLine($"{id} asks for tokens at /connect/token with this secret, which is shown this once:");
        Console.Out.WriteLine(secret);
        return ExitCode.Done;
    }
}
