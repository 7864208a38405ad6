using CaseFlow.Api.Transport;
using Microsoft.AspNetCore.Http;

namespace CaseFlow.Api.Tests.Transport;

public sealed class CrossSiteGuardTests
{
    [Fact]
    public void Refuses_a_get_that_a_link_on_a_foreign_page_could_make() =>
        Assert.Throws<BadHttpRequestException>(() => CrossSiteGuard.Demand(Get()));

    [Theory]
    [InlineData("Authorization")]
    [InlineData(CrossSiteGuard.Header)]
    public void Accepts_a_get_with_a_header_that_no_link_can_send(string header)
    {
        var request = Get();
        request.Headers[header] = "1";

        CrossSiteGuard.Demand(request);
    }

    private static HttpRequest Get()
    {
        var request = new DefaultHttpContext().Request;
        request.Method = HttpMethods.Get;
        return request;
    }
}
