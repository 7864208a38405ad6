using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Imports;

public sealed class ImportEndpointTests
{
    private const string Header =
        "id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,country_id,event_clarity,date_prec,date_start,date_end,"
        + "deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high\n";

    private const string Rows =
        """
        1,1,Government of Libya,Forces,1,32.1,20.1,620,1,1,2011-02-17,2011-02-17,,,,,,7,
        2,1,Government of Libya,Forces,1,32.1,20.1,620,1,1,2011-02-17,2011-02-17,,,,,,many,
        """;

    private const string Imported =
        """
        query($id: ID!) {
          import(id: $id) { fileName state faults(first: 5) { nodes { row } } }
          signals(first: 5) { nodes { externalId content { harm { killed { low best } } } } }
        }
        """;

    private static readonly string[] Figures = ["read", "loaded", "revised", "unchanged", "reported"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_file_is_imported_while_it_arrives_and_its_mistakes_are_told(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        using var client = host.CreateClient("analyst-un");

        var answer = await PostAsync(client, "format=ucdp-ged&fileName=libya.csv", HttpStatusCode.OK);

        Assert.Equal([2, 1, 0, 0, 1], Figures.Select(name => (int)answer[name]!));
        var fault = Assert.Single(answer["faults"]!.AsArray())!;
        Assert.Equal((3, "best", "many"), ((int)fault["row"]!, (string)fault["column"]!, (string)fault["value"]!));
        var asked = await client.QueryAsync(Imported, new { id = (string)answer["id"]! });
        Assert.Equal(
            """
            {"import":{"fileName":"libya.csv","state":"COMPLETED","faults":{"nodes":[{"row":3}]}},
            "signals":{"nodes":[{"externalId":"1","content":{"harm":{"killed":{"low":null,"best":7}}}}]}}
            """.ReplaceLineEndings(""),
            asked.Data!.ToJsonString());
    }

    [Fact]
    public async Task A_format_that_is_none_is_refused_like_a_mutation()
    {
        await using var host = await ProductHost.StartAsync();
        using var client = host.CreateClient("analyst-un");

        var answer = await PostAsync(client, "format=acled", HttpStatusCode.UnprocessableEntity);

        var error = answer["errors"]![0]!;
        Assert.Equal(("input.invalid", "INVALID", "format"), ((string)error["code"]!, (string)error["kind"]!, (string)error["path"]!));
    }

    [Fact]
    public async Task Who_may_not_import_is_forbidden_to()
    {
        await using var host = await ProductHost.StartAsync();
        using var client = host.CreateClient("fp-eu");

        var answer = await PostAsync(client, "format=ucdp-ged", HttpStatusCode.Forbidden);

        Assert.Equal("FORBIDDEN", (string)answer["errors"]![0]!["kind"]!);
    }

    [Fact]
    public async Task Nobody_imports_who_is_not_signed_in()
    {
        await using var host = await ProductHost.StartAsync();
        using var client = host.CreateClient(post: null);

        Assert.Equal("import.no_caller", (string)(await PostAsync(client, "format=ucdp-ged", HttpStatusCode.Unauthorized))["errors"]![0]!["code"]!);
    }

    private static async Task<JsonNode> PostAsync(HttpClient client, string parameters, HttpStatusCode expected)
    {
        using var content = new StringContent(Header + Rows, new MediaTypeHeaderValue("text/csv"));
        using var response = await client.PostAsync(new Uri($"/graphql/imports/signals?{parameters}", UriKind.Relative), content, Cancellation);
        var text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(expected == response.StatusCode, $"{response.StatusCode}: {text}");
        return JsonNode.Parse(text)!;
    }
}
