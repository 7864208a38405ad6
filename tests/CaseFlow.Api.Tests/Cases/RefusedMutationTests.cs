using CaseFlow.Api.Tests.Product;

namespace CaseFlow.Api.Tests.Cases;

public sealed class RefusedMutationTests
{
    [Fact]
    public async Task Says_in_its_payload_what_is_wrong_with_the_form_and_where()
    {
        await using var host = await ProductHost.StartAsync();

        var payload = await host.CreateClient().OpenAsync(title: "");

        Assert.Null(payload["case"]);
        var error = payload["errors"]!.AsArray().First()!;
        Assert.Equal(("INVALID", "title"), ((string?)error["kind"], (string?)error["path"]));
    }

    [Fact]
    public async Task Says_in_its_payload_which_rule_forbids_it()
    {
        await using var host = await ProductHost.StartAsync();

        var payload = await host.CreateClient().OpenAsync(marking: "SECRET");

        var error = payload["errors"]!.AsArray().Single()!;
        Assert.StartsWith("Expected ", (string?)error["message"], StringComparison.Ordinal);
        Assert.Null(payload["case"]);
    }

    [Fact]
    public async Task Says_in_its_payload_that_the_callers_post_may_not_do_it()
    {
        await using var host = await ProductHost.StartAsync();

        var payload = await host.CreateClient("sec-nato").OpenAsync();

        var error = payload["errors"]!.AsArray().Single()!;
        Assert.Equal(("FORBIDDEN", "caller.role_needed"), ((string?)error["kind"], (string?)error["code"]));
    }
}
