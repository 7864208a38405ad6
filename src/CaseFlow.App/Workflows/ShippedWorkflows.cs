using CaseFlow.App.Pipeline;
using Microsoft.Extensions.Configuration;

namespace CaseFlow.App.Workflows;

/// <summary>
/// The workflows, decisions, forms and reference data that come with the product, deployed at the first start of a release; what a
/// coordinator has redrawn since stays.
/// </summary>
/// <param name="dispatcher">The door.</param>
/// <param name="configuration"><c>Workflows:Directory</c> names the folder; by default it lies beside the program.</param>
public sealed class ShippedWorkflows(Dispatcher dispatcher, IConfiguration configuration)
{
    private static readonly string[] Endings = [".bpmn", ".dmn", ".form", ".json"];

    /// <summary>The folder of the shipped files.</summary>
    public string Directory { get; } = configuration["Workflows:Directory"] ?? Path.Combine(AppContext.BaseDirectory, "workflows");

    /// <summary>Deploys what is there.</summary>
    public ValueTask<Outcome<DeploymentReceipt>> DeployAsync(CancellationToken cancellation) =>
        dispatcher.SendAsync(Caller.System(Door.CommandLine), new DeployWorkflow([.. Files().Select(Read)]) { OnlyNew = true }, cancellation);

    // the top folder holds the models; forms and reference data have folders of their own, replays are no definitions
    private IEnumerable<string> Files() =>
        new[] { Directory, Path.Combine(Directory, "forms"), Path.Combine(Directory, "reference") }
            .Where(System.IO.Directory.Exists)
            .SelectMany(folder => System.IO.Directory.EnumerateFiles(folder))
            .Where(file => Endings.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal);

    private static WorkflowResource Read(string file) => new(Path.GetFileName(file), File.ReadAllText(file));
}
