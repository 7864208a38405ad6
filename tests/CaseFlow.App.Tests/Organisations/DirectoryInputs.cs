using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Workflows;
using CaseFlow.Cases.Access;
using CaseFlow.Cases.Organisations;
using Mediator;

namespace CaseFlow.App.Tests.Organisations;

/// <summary>A directory to test with: posts such as <c>fp-eu</c>, each held by its <c>person-fp-eu</c>.</summary>
internal static class DirectoryInputs
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Adds posts and their organisations; the UN's administrators look after all.</summary>
    public static async Task SeedAsync(this CaseHost host, params string[] posts)
    {
        await host.SendAsSystemAsync(new DeployWorkflow([Roles()]));
        foreach (var organisation in posts.Select(ToPost).GroupBy(post => post.Organisation))
        {
            var profile = new OrganisationProfile(
                organisation.Key, "regional", "Europe/Brussels", "en", [], Classification.Restricted, Wall.Prevention, IsHost: organisation.Key == "UN");
            await host.SendAsSystemAsync(new SeedOrganisation(organisation.Key, profile, [.. organisation]));
        }
    }

    /// <summary>Somebody who signed in.</summary>
    public static Caller SignedIn(string person, string? post, string? onBehalfOf = null, Door door = Door.Http) =>
        Caller.SignedIn(new CallerIdentity(person, post, onBehalfOf), door);

    public static async Task<TValue> SendAsSystemAsync<TValue>(this CaseHost host, ICommand<Outcome<TValue>> command)
    {
        var outcome = await host.Get<Dispatcher>().SendAsync(Caller.System(Door.CommandLine), command, Cancellation);
        Assert.False(outcome.IsRejected, outcome.IsRejected ? outcome.Rejection.Message : null);
        return outcome.Value;
    }

    public static async Task<Outcome<TValue>> SendAsync<TValue>(this CaseHost host, Caller caller, ICommand<Outcome<TValue>> command) =>
        await host.Get<Dispatcher>().SendAsync(caller, command, Cancellation);

    public static async Task<Outcome<TValue>> AskAsync<TValue>(this CaseHost host, Caller caller, IQuery<Outcome<TValue>> query) =>
        await host.Get<Dispatcher>().SendAsync(caller, query, Cancellation);

    private static WorkflowResource Roles() =>
        new("roles.json", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workflows", "reference", "roles.json")));

    private static ShippedPost ToPost(string id)
    {
        var parts = id.ToUpperInvariant().Split('-');
        return new(id, id, parts[0], parts[1], [$"{parts[0]}@{parts[1]}"], $"person-{id}", Exercise: true);
    }
}
