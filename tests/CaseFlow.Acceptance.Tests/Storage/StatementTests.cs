using System.Runtime.CompilerServices;
using CaseFlow.Acceptance.Tests.Given;
using CaseFlow.App.Storage;
using CaseFlow.Testing;
using Mediator;

namespace CaseFlow.Acceptance.Tests.Storage;

/// <summary>How much each kind of command sends to the database stands in a file, so that growth is seen in the review.</summary>
public sealed class StatementTests
{
    private const string Approving = "CASEFLOW_APPROVE";

    private const string SentByTheOutbox = "JoinCluster";

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task A_command_sends_as_many_statements_in_as_many_round_trips_as_were_approved(DatabaseProvider provider)
    {
        await using var host = await CaseFlowHost.StartAsync(provider);
        await SettleAsync(host);
        using var statements = new CommandStatements(host.Database);

        await EveryMutation.DoAllAsync(host);
        await (await host.WarnedAsync()).GoOnUntilClosedAsync();
        while (!statements.MostByCommand.ContainsKey(SentByTheOutbox))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }

        AssertApproved(provider, Table(statements));
    }

    /// <summary>What a deployment has ordered is done before anything is counted.</summary>
    private static async Task SettleAsync(CaseFlowHost host)
    {
        while ((await host.Api.AskAsync("coord-un", "{ reviewCycles(first: 10) { nodes { id } } }"))["reviewCycles"]!["nodes"]!.AsArray().Count < 2)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TestContext.Current.CancellationToken);
        }
    }

    private static string Table(CommandStatements statements) => string.Join('\n',
    [
        "# the most that one command of a kind took: statements, round trips",
        .. statements.MostByCommand.OrderBy(command => command.Key, StringComparer.Ordinal)
            .Select(command => $"{command.Key,-28} {command.Value.Statements,4} {command.Value.RoundTrips,4}"),
        "# not counted here",
        .. Commands.Except(statements.MostByCommand.Keys).Order(StringComparer.Ordinal),
        "",
    ]);

    private static IEnumerable<string> Commands =>
        from type in typeof(CaseFlowDb).Assembly.GetTypes()
        where type.IsAssignableTo(typeof(IBaseCommand)) && type is { IsClass: true, IsAbstract: false }
        select type.Name;

    private static void AssertApproved(DatabaseProvider provider, string actual, [CallerFilePath] string here = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(here)!, $"statements.{provider}.approved.txt");
        if (Environment.GetEnvironmentVariable(Approving) == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
