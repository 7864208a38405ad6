using System.CommandLine;
using CaseFlow.App.Accounts;
using CaseFlow.App.Organisations;
using CaseFlow.App.Paging;
using CaseFlow.App.Pipeline;
using CaseFlow.Kernel;
using CaseFlow.Server.Accounts;

namespace CaseFlow.Server.Commands;

/// <summary>Accounts from the command line: the first administrator, and whoever has locked themselves out.</summary>
internal static class AccountsCommand
{
    private static readonly Caller Own = Caller.System(Door.CommandLine);

    private static readonly Argument<string> Name = new("NAME") { Description = "The user name." };

    private static readonly Option<string?> Called = new("--called") { Description = "What the person is called; by default the user name." };

    private static readonly Option<bool> PasswordFromStdin =
        new("--password-from-stdin") { Description = "Takes the password from the first line of the standard input, instead of printing a link." };

    public static Command Create()
    {
        var create = new Command("create", "Opens an account and gives it a post. Prints a one-time link to choose a password, unless one comes in.")
        {
            Name, PostOptions.Post, PostOptions.Role, Called, PasswordFromStdin,
        };
        create.SetAction((parsed, cancellation) => OnDatabase.RunAsync(parsed, (host, stopping) => CreateAsync(parsed, host, stopping), cancellation));
        var reset = new Command("reset", "Takes away all by which a person signs in, ends their sessions, and prints a one-time link to choose anew.") { Name };
        reset.SetAction((parsed, cancellation) =>
            OnDatabase.RunAsync(parsed, (host, stopping) => ResetAsync(parsed.GetRequiredValue(Name), host, stopping), cancellation));
        return new Command("account", "Opens and resets accounts of people.") { create, reset };
    }

    private static async Task<int> CreateAsync(ParseResult parsed, WebApplication host, CancellationToken cancellation)
    {
        if (!parsed.GetValue(PasswordFromStdin) && !await CanMakeLinksAsync(host))
        {
            return ExitCode.Failed;
        }

        var name = parsed.GetRequiredValue(Name);
        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        var post = await PostOptions.FindOrAddAsync(parsed, host, cancellation);
        if (post.IsRejected)
        {
            return await RefuseAsync(post);
        }

        var opened = await dispatcher.SendAsync(Own, new OpenAccount(name, parsed.GetValue(Called) ?? name, post.Value.Organisation), cancellation);
        if (opened.IsRejected)
        {
            return await RefuseAsync(opened);
        }

        var assigned = await dispatcher.SendAsync(Own, new AssignPost(post.Value.Id, opened.Value.PersonId), cancellation);
        if (assigned.IsRejected)
        {
            return await RefuseAsync(assigned);
        }

        Console.Out.WriteLine($"{name} may sign in and acts from {post.Value.Id}.");
        return parsed.GetValue(PasswordFromStdin)
            ? await TakePasswordAsync(host, opened.Value.AccountId)
            : await PrintLinkAsync(host, opened.Value.AccountId);
    }

    private static async Task<int> ResetAsync(string name, WebApplication host, CancellationToken cancellation)
    {
        if (!await CanMakeLinksAsync(host))
        {
            return ExitCode.Failed;
        }

        var dispatcher = host.Services.GetRequiredService<Dispatcher>();
        if (await FindAsync(dispatcher, name, cancellation) is not { } account)
        {
            await Console.Error.WriteLineAsync($"Expected the user name of an account, but nobody has '{name}'.");
            return ExitCode.Failed;
        }

        var reset = await dispatcher.SendAsync(Own, new ResetAccount(account.AccountId), cancellation);
        return reset.IsRejected ? await RefuseAsync(reset) : await PrintLinkAsync(host, account.AccountId);
    }

    private static async ValueTask<AccountView?> FindAsync(Dispatcher dispatcher, string name, CancellationToken cancellation)
    {
        for (string? after = null; ;)
        {
            var page = await dispatcher.SendAsync(Own, new ListAccounts(name, new PageRequest(PageRequest.MaxSize, Key: after)), cancellation);
            var items = page.IsRejected ? [] : page.Value.Items;
            if (items.FirstOrDefault(item => string.Equals(item.Value.UserName, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            {
                return found.Value;
            }

            if (page.IsRejected || !page.Value.HasNext)
            {
                return null;
            }

            after = items[^1].Key;
        }
    }

    private static async Task<int> TakePasswordAsync(WebApplication host, Guid accountId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var password = await Console.In.ReadLineAsync() ?? "";
        if (await scope.ServiceProvider.GetRequiredService<AccountSecrets>().SetFirstPasswordAsync(accountId, password) is PasswordChoice.Taken)
        {
            return ExitCode.Done;
        }

        await Console.Error.WriteLineAsync("Expected a password of at least 12 characters, 5 of them different, but it is weaker: choose one by the link.");
        await PrintLinkAsync(host, accountId);
        return ExitCode.Failed;
    }

    /// <summary>A link is sealed with the servers' keys, which outside Development their certificate alone opens.</summary>
    private static async Task<bool> CanMakeLinksAsync(WebApplication host)
    {
        if (host.Environment.IsDevelopment() || OpenIdKeys.ProblemOf(host.Configuration, OpenIdKeys.Encryption) is not { } problem)
        {
            return true;
        }

        await Console.Error.WriteLineAsync(problem);
        return false;
    }

    private static async Task<int> PrintLinkAsync(WebApplication host, Guid accountId)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var link = await scope.ServiceProvider.GetRequiredService<SignInLinks>().MakeAsync(accountId);
        Console.Out.WriteLine($"Once, and for {OpenAccount.LinkHolds.TotalHours:0} hours, they choose a password at:");
        Console.Out.WriteLine($"{host.Configuration[ServerSettings.PublicAddress]?.TrimEnd('/')}{link}");
        return ExitCode.Done;
    }

    internal static async Task<int> RefuseAsync<T>(Outcome<T> outcome)
    {
        await Console.Error.WriteLineAsync(string.Join('\n', outcome.Rejections.Select(rejection => rejection.Message)));
        return ExitCode.Failed;
    }
}
