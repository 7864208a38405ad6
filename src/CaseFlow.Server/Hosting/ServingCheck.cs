using CaseFlow.App.Storage.Checkups;

namespace CaseFlow.Server.Hosting;

/// <summary>Whether a server with these settings would start, and whether its keys are its own.</summary>
internal sealed class ServingCheck(IConfiguration configuration, IHostEnvironment environment) : ICheck
{
    private const string Mend = "No server starts with these settings: mend them, or give the doctor those of the servers.";

    public string Subject => "Serving";

    public int Order => 1;

    public ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation)
    {
        List<Finding> findings =
        [
            .. ProductionRules.ProblemsOf(configuration, environment).Select(problem => new Finding(Verdict.Attention, Subject, problem, Mend)),
            .. KeyFiles.OpenToOthers(configuration).Select(file => new Finding(
                Verdict.Attention, Subject, $"Every user of this machine can read {file}.", $"chmod o= {file}; use another key if somebody may have read it.")),
        ];
        return new(findings is [] ? [new(Verdict.Fine, Subject, $"A server may start in {environment.EnvironmentName}.")] : findings);
    }
}
