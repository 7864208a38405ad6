using System.Net;
using CaseFlow.Api.Execution;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.Api.Transport;

namespace CaseFlow.Api.Tests.Execution;

public sealed class RequestLimitsTests(SampleHost host) : IClassFixture<SampleHost>
{
    /// <summary>How many tokens <see cref="InList"/> has around its fields.</summary>
    private const int ListTokens = 10;

    private readonly HttpClient _client = host.CreateClient();

    [Fact]
    public Task Aliases_are_limited() =>
        IsRefusedAbove(RequestLimits.Aliases, "aliases", count => InList(Repeat(count, number => $"a{number}: __typename")));

    [Fact]
    public Task Root_fields_are_limited() =>
        IsRefusedAbove(RequestLimits.RootFields, "root fields", count => $"{{ {Repeat(count, number => $"a{number}: hello")} }}");

    [Fact]
    public Task Directives_are_limited() =>
        IsRefusedAbove(RequestLimits.Directives, "directives", count => $"{{ {Repeat(count, _ => "... @include(if: true) { hello }")} }}");

    [Fact]
    public Task Tokens_are_limited() =>
        IsRefusedAbove(RequestLimits.Tokens, "tokens", count => InList(Repeat(count - ListTokens, _ => "__typename")));

    [Fact]
    public Task The_length_of_a_document_is_limited() =>
        IsRefusedAbove(RequestLimits.DocumentLength, "characters", count => "{ hello }".PadRight(count));

    [Fact]
    public Task Depth_is_limited() =>
        IsRefusedAbove(RequestLimits.Depth, "levels", count => $"{{ __schema {{ types {{ fields {{ type {{ {Nested(count - 5)} }} }} }} }} }}");

    [Fact]
    public async Task Cost_is_counted_by_the_sizes_that_the_variables_ask_for()
    {
        const string Query = "query Q($n: Int!) { widgetList(first: $n) { nodes { neighbours(first: $n) { edges { node { name } } } } } }";

        var cheap = await _client.QueryAsync(Query, new { n = 5 });
        var dear = await _client.QueryAsync(Query, new { n = 100 });

        Assert.Equal((HttpStatusCode.OK, null), (cheap.Status, cheap.Code));
        Assert.Equal((HttpStatusCode.BadRequest, ErrorCodes.LimitExceeded), (dear.Status, dear.Code));
    }

    private async Task IsRefusedAbove(int limit, string what, Func<int, string> document)
    {
        var within = await _client.QueryAsync(document(limit));
        var above = await _client.QueryAsync(document(limit + 1));

        Assert.True(within.Error is null, within.Text);
        Assert.Equal((HttpStatusCode.BadRequest, ErrorCodes.LimitExceeded), (above.Status, above.Code));
        Assert.Contains(what, above.Message, StringComparison.Ordinal);
    }

    private static string InList(string fields) => $"{{ widgetList(first: 1) {{ {fields} }} }}";

    private static string Repeat(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));

    private static string Nested(int levels) =>
        levels == 0 ? "name" : $"ofType {{ {Nested(levels - 1)} }}";
}
