using CaseFlow.App.Storage;

namespace CaseFlow.Benchmarks.Steps;

/// <summary>Under what conditions both sides work.</summary>
internal sealed record StepSetting(DatabaseProvider Provider, int Clients, string Synchronous)
{
    public override string ToString() =>
        Provider == DatabaseProvider.Sqlite ? $"step on SQLite, synchronous={Synchronous}, {Clients} clients" : $"step on {Provider}, {Clients} clients";
}
