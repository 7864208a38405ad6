using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;

namespace CaseFlow.Api.Tests.Organisations;

public sealed class DirectoryTests
{
    [Fact]
    public async Task Tells_organisations_posts_and_roles_to_everybody_who_is_signed_in()
    {
        await using var host = await ProductHost.StartAsync();

        var answer = await host.CreateClient("cso-un").QueryAsync(
            """{ organisation(id: "EU") { zone isHost } post(id: "fp-eu") { person appointments { kind isInForce } } roles { code isHub } }""");

        Assert.Contains("""{"zone":"Europe/Brussels","isHost":false}""", answer.Text, StringComparison.Ordinal);
        Assert.Contains("""{"person":"person-fp-eu","appointments":[{"kind":"HOLDER","isInForce":true}]}""", answer.Text, StringComparison.Ordinal);
        Assert.Contains("""{"code":"COORD","isHub":true}""", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_changed_by_an_administrator_alone()
    {
        await using var host = await ProductHost.StartAsync();
        const string Add =
            """mutation { addPost(input: { organisationId: "EU", postId: "fp-eu-second", title: "Second", role: "FP" }) { errors { code } post { id } } }""";

        var refused = await host.CreateClient("fp-eu").QueryAsync(Add);
        var added = await host.CreateClient("admin-un").QueryAsync(Add);

        Assert.Equal("""{"data":{"addPost":{"errors":[{"code":"caller.role_needed"}],"post":null}}}""", refused.Text);
        Assert.Equal("""{"data":{"addPost":{"errors":[],"post":{"id":"fp-eu-second"}}}}""", added.Text);
    }

    [Fact]
    public async Task Tells_what_is_still_to_come()
    {
        await using var host = await ProductHost.StartAsync();
        await host.CreateClient("admin-un").QueryAsync("""
            mutation {
              noteAbsence(input: { postId: "fp-eu", from: "2998-01-01T00:00:00Z", until: "2999-01-01T00:00:00Z" }) { errors { code } }
              appointSubstitute(input: {
                postId: "fp-eu", personId: "person-legal-eu", from: "2998-01-01T00:00:00Z", until: "2999-01-01T00:00:00Z" }) { errors { code } }
            }
            """);

        var answer = await host.CreateClient("fp-un").QueryAsync(
            """{ post(id: "fp-eu") { awayUntil absence { person from until } appointments { kind isInForce isComing } } }""");

        Assert.Equal(
            """
            {"data":{"post":{"awayUntil":null,
            "absence":{"person":"person-fp-eu","from":"2998-01-01T00:00:00.000Z","until":"2999-01-01T00:00:00.000Z"},
            "appointments":[{"kind":"HOLDER","isInForce":true,"isComing":false},{"kind":"SUBSTITUTE","isInForce":false,"isComing":true}]}}}
            """.ReplaceLineEndings(""),
            answer.Text);
    }
}
