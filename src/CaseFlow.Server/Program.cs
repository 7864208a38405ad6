using CaseFlow.Server.Commands;

return await CommandLine.RunAsync(args);
