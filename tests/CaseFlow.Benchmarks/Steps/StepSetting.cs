using CaseFlow.App.Storage;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Under what conditions both sides work.</summary>
internal sealed record StepSetting(DatabaseProvider Provider, int Clients, string Synchronous, bool AgainstEntityFramework = false)
{
    public override string ToString() =>
        $"step on {Provider}{(Provider == DatabaseProvider.Sqlite ? $", synchronous={Synchronous}" : "")}, {Clients} clients, against {Other}";

    private string Other => AgainstEntityFramework ? "Entity Framework" : "ADO.NET";
}
