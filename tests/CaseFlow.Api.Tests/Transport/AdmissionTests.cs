using System.Net;
using CaseFlow.Api.Tests.Sample;
using CaseFlow.Api.Transport;
using CaseFlow.App.Pipeline;
using CaseFlow.Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CaseFlow.Api.Tests.Transport;

public sealed class AdmissionTests
{
    private static readonly Caller[] Callers =
        [.. Enumerable.Range(0, 3).Select(number => Caller.Of(new Actor("p-1", $"post-{number}", "UN"), ["FP@UN"], Door.Http))];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lets_the_next_one_in_when_one_leaves_and_turns_away_whom_there_is_no_room_for()
    {
        using var admission = new Admission(new(AtOnce: 1, Waiting: 1, TimeSpan.FromMinutes(1)));
        var first = await admission.EnterAsync(Callers[0], Cancellation);
        var second = admission.EnterAsync(Callers[1], Cancellation).AsTask();

        Assert.Null(await admission.EnterAsync(Callers[2], Cancellation));
        Assert.False(second.IsCompleted);
        first!.Dispose();
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task Gives_no_post_more_than_half_of_the_room()
    {
        using var admission = new Admission(new(AtOnce: 4, Waiting: 0, TimeSpan.Zero));
        var first = await admission.EnterAsync(Callers[0], Cancellation);
        using var second = await admission.EnterAsync(Callers[0], Cancellation);

        Assert.Null(await admission.EnterAsync(Callers[0], Cancellation));
        using var other = await admission.EnterAsync(Callers[1], Cancellation);
        Assert.NotNull(other);
        first!.Dispose();
        using var again = await admission.EnterAsync(Callers[0], Cancellation);
        Assert.NotNull(again);
    }

    [Fact]
    public async Task Counts_nothing_for_whom_there_was_no_room()
    {
        using var admission = new Admission(new(AtOnce: 1, Waiting: 0, TimeSpan.Zero));
        var first = await admission.EnterAsync(Callers[0], Cancellation);
        Assert.Null(await admission.EnterAsync(Callers[1], Cancellation));

        first!.Dispose();
        using var second = await admission.EnterAsync(Callers[1], Cancellation);
        Assert.NotNull(second);
    }

    [Fact]
    public async Task Lets_in_whom_there_is_room_for_even_when_nobody_may_wait()
    {
        using var admission = new Admission(new(AtOnce: 1, Waiting: 1, TimeSpan.Zero));

        using var first = await admission.EnterAsync(Callers[0], Cancellation);

        Assert.NotNull(first);
        using var second = await admission.EnterAsync(Callers[1], Cancellation);
        Assert.Null(second);
    }

    [Fact]
    public async Task Turns_away_who_has_waited_too_long()
    {
        using var admission = new Admission(new(AtOnce: 1, Waiting: 1, TimeSpan.FromMilliseconds(1)));
        using var first = await admission.EnterAsync(Callers[0], Cancellation);

        Assert.Null(await admission.EnterAsync(Callers[1], Cancellation));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData(GraphQLClient.GraphQLResponse)]
    [InlineData("text/event-stream")]
    public async Task Says_when_to_come_again(string accept)
    {
        await using var host = new SampleHost { Settings = OneAtATime };
        await host.InitializeAsync();
        var client = host.CreateClient();
        client.DefaultRequestHeaders.Add("Accept", accept);
        var address = new Uri("/graphql?query={hello}", UriKind.Relative);

        using (await host.Services.GetRequiredService<Admission>().EnterAsync(Callers[0], Cancellation))
        {
            using var refused = await client.GetAsync(address, Cancellation);

            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
            Assert.Contains("\"OVERLOADED\"", await refused.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        using var taken = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Theory]
    [InlineData("RequestsAtOnce", "0", "Expected Api:RequestsAtOnce to be from 1 to 10,000, but it is 0.")]
    [InlineData("RequestsWaiting", "-1", "Expected Api:RequestsWaiting to be from 0 to 100,000, but it is -1.")]
    [InlineData("LongestWait", "00:01:00", "Expected Api:LongestWait to be from 00:00:00 to 00:00:30, but it is 00:01:00.")]
    public void A_setting_out_of_its_range_is_named(string name, string value, string message)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"Api:{name}", value)]).Build();

        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => AdmissionSettings.From(configuration)).Message);
    }

    private static Dictionary<string, string?> OneAtATime => new() { ["Api:RequestsAtOnce"] = "1", ["Api:RequestsWaiting"] = "0" };
}
