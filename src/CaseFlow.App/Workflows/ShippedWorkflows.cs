using CaseFlow.App.Organisations;
using CaseFlow.App.Pipeline;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CaseFlow.App.Workflows;

/// <summary>
/// The workflows, decisions, forms and reference data that come with the product, deployed at the first start of a release; what a
/// coordinator has redrawn since stays. With them come the organisations and, in Development, the posts of exercises.
/// </summary>
public sealed class ShippedWorkflows
{
    private static readonly string[] OfDirectory = ["organisations", "posts", "roles"];

    private readonly Dispatcher _dispatcher;
    private readonly ShippedDirectory _organisations;
    private readonly bool _hasExercises;

    internal ShippedWorkflows(Dispatcher dispatcher, ShippedDirectory organisations, IConfiguration configuration, IHostEnvironment? environment)
    {
        (_dispatcher, _organisations, _hasExercises) = (dispatcher, organisations, environment?.IsDevelopment() ?? false);
        // by default it lies beside the program
        Directory = configuration["Workflows:Directory"] ?? Path.Combine(AppContext.BaseDirectory, "workflows");
    }

    /// <summary>The folder of the shipped files.</summary>
    public string Directory { get; }

    private string Reference => WorkflowFolder.ReferenceOf(Directory);

    /// <summary>Whether it says who is who, which is changed by commands alone once it has come with the product.</summary>
    internal static bool IsOfDirectory(ReadDefinition definition) =>
        definition.Kind is DefinitionKind.Reference && OfDirectory.Contains(definition.Key, StringComparer.Ordinal);

    /// <summary>Deploys what is there.</summary>
    public async ValueTask<Outcome<DeploymentReceipt>> DeployAsync(CancellationToken cancellation)
    {
        var deploy = new DeployWorkflow([.. WorkflowFolder.Read(Directory)]) { OnlyNew = true };
        var deployed = await _dispatcher.SendAsync(Caller.System(Door.CommandLine), deploy, cancellation);
        return !deployed.IsRejected && await _organisations.SeedAsync(Reference, _hasExercises, cancellation) is { } refused ? refused : deployed;
    }

    /// <summary>Adds the posts from which exercises act, wherever this is; answers why not, or null.</summary>
    internal ValueTask<Rejection?> AddExercisePostsAsync(CancellationToken cancellation) =>
        _organisations.SeedAsync(Reference, withExercisePosts: true, cancellation);
}
