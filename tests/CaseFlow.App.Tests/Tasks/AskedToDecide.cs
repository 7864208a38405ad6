using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;

namespace CaseFlow.App.Tests.Tasks;

/// <summary>A case that waits for a decision at its first gate.</summary>
internal static class AskedToDecide
{
    /// <summary>What its task brings along.</summary>
    public static (string, string)[] AtG1 { get; } = [("=\"G1\"", "gate"), ("=[\"act\", \"watch\"]", "outcomes")];

    /// <summary>Starts the process; answers the task.</summary>
    public static async Task<Guid> AskedToDecideAsync(this CaseHost host)
    {
        await host.StartAsync(
            SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("decide", "gate-decision", AtG1)), ShippedFiles.Form("gate-decision"));
        return Assert.Single(await host.OpenTasksAsync()).TaskId;
    }
}
