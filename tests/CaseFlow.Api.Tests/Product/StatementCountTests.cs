using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Product;

public sealed class StatementCountTests
{
    private const string CasesWithTheirChildren =
        """
        query Q($first: Int!) {
          cases(first: $first) {
            nodes {
              reference
              stages { stage }
              decisions { outcome }
              record { text }
              warnings { text }
              assessments { questions }
              plans { state }
              mandates { reference }
              measures { state }
              evaluations { state }
              openTasks { name case { reference } }
            }
          }
        }
        """;

    public static IEnumerable<object[]> Providers => TestDatabase.Providers;

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task A_hundred_cases_take_as_many_statements_as_ten(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider, withPumps: false);
        var client = host.CreateClient();
        for (var number = 0; number < 100; number++)
        {
            await client.OpenCaseAsync($"case {number}");
        }

        // once it is known that nothing of it is restricted, reading it asks for that no more
        await CountAsync(host, client, 100);
        var ten = await CountAsync(host, client, 10);
        var hundred = await CountAsync(host, client, 100);

        Assert.Equal(ten, hundred);
        Assert.InRange(ten, 11, 12);
    }

    private static Task<int> CountAsync(ProductHost host, HttpClient client, int first) => host.Statements.DuringAsync(async () =>
    {
        var answer = await client.QueryAsync(CasesWithTheirChildren, new { first });
        Assert.True(answer.Error is null, answer.Text);
        Assert.Equal(first, answer.Data!["cases"]!["nodes"]!.AsArray().Count);
    });
}
