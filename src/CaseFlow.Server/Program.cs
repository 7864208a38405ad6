using CaseFlow.App.Storage;
using CaseFlow.Server;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddCaseFlowServer(builder.Configuration);
var app = builder.Build();
await DatabaseStartup.PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);
await app.RunAsync();
