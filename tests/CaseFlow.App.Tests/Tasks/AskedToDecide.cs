using CaseFlow.App.Tests.Harness;
using CaseFlow.App.Tests.Workflows;

namespace CaseFlow.App.Tests.Tasks;

/// <summary>A case that waits for a decision at its first gate.</summary>
internal static class AskedToDecide
{
    /// <summary>Starts the process; answers the task.</summary>
    public static async Task<Guid> AskedToDecideAsync(this CaseHost host)
    {
        (string, string)[] atG1 = [("=\"G1\"", "gate"), ("=[\"act\", \"watch\"]", "outcomes")];
        await host.StartAsync(
            SmallProcess.Line("small", SmallProcess.OnGo, SmallProcess.FormTask("decide", "gate-decision", atG1)), ShippedFiles.Form("gate-decision"));
        return Assert.Single(await host.OpenTasksAsync()).TaskId;
    }
}
