using System.Net;
using System.Text.Json.Nodes;
using CaseFlow.Api.Tests.Product;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.App.Storage;
using CaseFlow.Testing;

namespace CaseFlow.Api.Tests.Organisations;

public sealed class LosingAPostTests
{
    private const string LetGo =
        """mutation { letPersonGo(input: { organisationId: "EU", personId: "person-fp-eu" }) { errors { message } organisation { posts { id person } } } }""";

    [Theory, MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task Ends_a_subscription_at_once_and_lets_no_request_in(DatabaseProvider provider)
    {
        await using var host = await ProductHost.StartAsync(provider);
        using var client = host.CreateClient("fp-eu");
        await using var inbox = await EventStreamReader.OpenAsync(client, "subscription { myTasksChanged { tasks { id } } }");
        Assert.Null((await inbox.NextAsync())["errors"]);

        await host.CreateClient("admin-un").MutateAsync("letPersonGo", LetGo, new { });

        Assert.Equal("UNAUTHENTICATED", (string?)(await inbox.NextAsync())["errors"]![0]!["extensions"]!["code"]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.QueryAsync("{ viewer { post } }")).Status);
    }

    [Fact]
    public async Task Is_seen_in_the_answer_of_the_mutation_itself()
    {
        await using var host = await ProductHost.StartAsync();

        var payload = await host.CreateClient("admin-un").MutateAsync("letPersonGo", LetGo, new { });

        var posts = payload["organisation"]!["posts"]!.AsArray();
        Assert.Null((string?)posts.Single(post => (string)post!["id"]! == "fp-eu")!["person"]);
        Assert.Equal("person-dir-eu", (string?)posts.Single(post => (string)post!["id"]! == "dir-eu")!["person"]);
    }

    [Fact]
    public async Task Leaves_a_deputy_of_the_vacant_post_to_act_on_its_behalf()
    {
        await using var host = await ProductHost.StartAsync();
        var administrator = host.CreateClient("admin-un");
        const string Name = """mutation { nameDeputy(input: { postId: "fp-eu", personId: "person-desk-eu" }) { errors { message } post { id } } }""";
        await administrator.MutateAsync("nameDeputy", Name, new { });
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.CreateClient("desk-eu+fp-eu").QueryAsync("{ viewer { post } }")).Status);

        await administrator.MutateAsync("letPersonGo", LetGo, new { });

        var viewer = await host.CreateClient("desk-eu+fp-eu").QueryAsync("{ viewer { personId post onBehalfOf organisation groups } }");
        Assert.Equal(
            """{"personId":"person-desk-eu","post":"desk-eu","onBehalfOf":"fp-eu","organisation":"EU","groups":["FP@EU"]}""",
            JsonNode.Parse(viewer.Text)!["data"]!["viewer"]!.ToJsonString());
    }
}
