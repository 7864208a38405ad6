using CaseFlow.App.Storage.Checkups;

namespace CaseFlow.Server.Hosting;

/// <summary>Whether what is in the database keeps a server from starting.</summary>
internal sealed class ExercisePostsCheck(IServiceProvider services) : ICheck
{
    public string Subject => "Serving";

    public int Order => ICheck.Database + 1;

    public async ValueTask<IReadOnlyList<Finding>> ExamineAsync(CancellationToken cancellation) =>
        await ProductionRules.ProblemOfAsync(services, cancellation) is { } problem
            ? [new(Verdict.Broken, Subject, problem, "No server starts on this database until then.")]
            : [];
}
